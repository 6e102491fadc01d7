<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="supplydemand">
      <rule key="r0" symbol="0" label="0 – 0.25 of the quota 定额" filter="&quot;sd_ratio&quot; >= 0 AND &quot;sd_ratio&quot; &lt; 0.25"/>
      <rule key="r1" symbol="1" label="0.25 – 0.5" filter="&quot;sd_ratio&quot; >= 0.25 AND &quot;sd_ratio&quot; &lt; 0.5"/>
      <rule key="r2" symbol="2" label="0.5 – 0.75" filter="&quot;sd_ratio&quot; >= 0.5 AND &quot;sd_ratio&quot; &lt; 0.75"/>
      <rule key="r3" symbol="3" label="0.75 – 1" filter="&quot;sd_ratio&quot; >= 0.75 AND &quot;sd_ratio&quot; &lt; 1"/>
      <rule key="r4" symbol="4" label="1 – 1.5" filter="&quot;sd_ratio&quot; >= 1 AND &quot;sd_ratio&quot; &lt; 1.5"/>
      <rule key="r5" symbol="5" label="1.5 +" filter="&quot;sd_ratio&quot; >= 1.5"/>
      <rule key="n0" symbol="6" label="no quota, something out of reach 无定额，有类别不可达" filter="&quot;sd_ratio&quot; IS NULL AND &quot;lc_status&quot; = 'ok' AND &quot;sd_none&quot; &lt;> ''"/>
      <rule key="n1" symbol="7" label="no quota, all in reach 无定额，均可达" filter="&quot;sd_ratio&quot; IS NULL AND &quot;lc_status&quot; = 'ok' AND (&quot;sd_none&quot; = '' OR &quot;sd_none&quot; IS NULL)"/>
      <rule key="unknown" symbol="8" label="no answer 无结果" filter="&quot;lc_status&quot; &lt;> 'ok'"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="140,81,10,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="191,129,45,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="223,194,125,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="246,232,195,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="128,205,193,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="1,102,94,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="6" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="178,171,210,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="7" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="216,218,235,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="8" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="200,200,200,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
