<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="supplydemand_facilities">
      <rule key="ok" symbol="0" label="Supplies people | 有服务人口" filter="&quot;sd_status&quot; = 'ok'"/>
      <rule key="no_demand" symbol="1" label="Nobody in reach | 无服务人口" filter="&quot;sd_status&quot; = 'no_demand'"/>
      <rule key="no_capacity" symbol="2" label="No capacity | 缺少规模" filter="&quot;sd_status&quot; = 'no_capacity'"/>
      <rule key="off" symbol="3" label="Off the streets or without geometry | 远离街道或无几何" filter="&quot;sd_status&quot; IN ('off_network', 'no_geometry')"/>
      <rule key="else" symbol="4" label="Not evaluated or closed then | 未参评或届时关闭" filter="&quot;sd_status&quot; IN ('not_evaluated', 'closed')"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="1,102,94,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="size" v="2.4"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="128,205,193,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="size" v="2.4"/>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="191,129,45,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="size" v="2.4"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="110,110,110,255"/>
          <prop k="name" v="cross2"/>
          <prop k="outline_color" v="110,110,110,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="size" v="2.4"/>
        </layer>
      </symbol>
      <symbol name="4" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="150,150,150,255"/>
          <prop k="name" v="square"/>
          <prop k="outline_color" v="150,150,150,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="size" v="2.4"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>0</layerGeometryType>
</qgis>
