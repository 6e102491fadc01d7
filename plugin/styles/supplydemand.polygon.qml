<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="supplydemand">
      <rule key="r0" symbol="0" label="0 – 0.25 of the quota | 定额的 0 – 0.25" filter="&quot;sd_ratio&quot; >= 0 AND &quot;sd_ratio&quot; &lt; 0.25"/>
      <rule key="r1" symbol="1" label="0.25 – 0.5" filter="&quot;sd_ratio&quot; >= 0.25 AND &quot;sd_ratio&quot; &lt; 0.5"/>
      <rule key="r2" symbol="2" label="0.5 – 0.75" filter="&quot;sd_ratio&quot; >= 0.5 AND &quot;sd_ratio&quot; &lt; 0.75"/>
      <rule key="r3" symbol="3" label="0.75 – 1" filter="&quot;sd_ratio&quot; >= 0.75 AND &quot;sd_ratio&quot; &lt; 1"/>
      <rule key="r4" symbol="4" label="1 – 1.5" filter="&quot;sd_ratio&quot; >= 1 AND &quot;sd_ratio&quot; &lt; 1.5"/>
      <rule key="r5" symbol="5" label="1.5 +" filter="&quot;sd_ratio&quot; >= 1.5"/>
      <rule key="n0" symbol="6" label="No quota, something out of reach | 无定额，有类别不可达" filter="&quot;sd_ratio&quot; IS NULL AND &quot;lc_status&quot; = 'ok' AND &quot;sd_none&quot; &lt;> ''"/>
      <rule key="n1" symbol="7" label="No quota, all in reach | 无定额，均可达" filter="&quot;sd_ratio&quot; IS NULL AND &quot;lc_status&quot; = 'ok' AND (&quot;sd_none&quot; = '' OR &quot;sd_none&quot; IS NULL)"/>
      <rule key="unknown" symbol="8" label="No answer | 无结果" filter="&quot;lc_status&quot; &lt;> 'ok'"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="255,255,204,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="199,233,180,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="127,205,187,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="65,182,196,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="44,127,184,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="37,52,148,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="6" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="style" v="f_diagonal"/>
          <prop k="color" v="230,159,0,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="7" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="style" v="horizontal"/>
          <prop k="color" v="90,90,140,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="8" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="style" v="b_diagonal"/>
          <prop k="color" v="110,110,110,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
